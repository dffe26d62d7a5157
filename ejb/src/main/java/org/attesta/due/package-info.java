/**
 * What falls due (rulebook §6), gathered from the features that know their own days. {@link DueService} is all of it:
 * it reads, and changes nothing.
 */
package org.attesta.due;
