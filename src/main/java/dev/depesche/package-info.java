/** The front door of Depesche: {@link dev.depesche.Depesche}. The way of an article reads like the list of packages. */
package dev.depesche;
