/** Bytes to text: byte-order mark, declared charset, then what the bytes themselves tell; and the repair of text decoded wrongly before. */
package dev.depesche.article.charset;
