/**
 * Taking over what a certification body already has: one file, every problem named by sheet, row and column, then all of
 * it or nothing. The way out gives the same file.
 */
package org.attesta.takeover;
