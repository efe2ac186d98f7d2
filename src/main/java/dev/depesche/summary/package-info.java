/** Headline, summary and card: what a subscriber reads in two seconds, copied or filled in from evidence; reads the ranking, sets nothing. */
package dev.depesche.summary;
