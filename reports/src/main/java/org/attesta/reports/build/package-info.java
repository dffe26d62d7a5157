/** Runs in the build only and is not shipped. */
package org.attesta.reports.build;
