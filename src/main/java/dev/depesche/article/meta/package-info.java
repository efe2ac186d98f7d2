/** Small things that sites write in every format: dates in words, names of agencies, addresses. */
package dev.depesche.article.meta;
