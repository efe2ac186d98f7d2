/**
 * What was dropped becomes an {@link dev.depesche.article.Article}: decoded, its text extracted, its metadata read, and its body told
 * apart from captions, credits and site remains.
 */
package dev.depesche.article;
