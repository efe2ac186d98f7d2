/** Saved web pages: their metadata, and the article's own blocks told apart from the page around them. */
package dev.depesche.article.html;
