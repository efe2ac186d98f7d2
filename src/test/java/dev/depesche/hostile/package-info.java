/** Files that were made to hurt, digested whole in a Java machine of their own with as little memory as the function may use. */
package dev.depesche.hostile;
