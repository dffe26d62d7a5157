/**
 * Starts Attesta on one machine: PostgreSQL (its own, unless one is configured), then Payara with the application.
 * What goes wrong is told in one line; what was started is stopped in the reverse order.
 */
package org.attesta.launcher;
