/**
 * The certification of one client against one standard, through its cycles ({@code ISO/IEC 17021-1:2015, 9.5 and 9.6}):
 * what changes it is always a decision, the client's own wish to end it, or the calendar.
 */
package org.attesta.certification;
