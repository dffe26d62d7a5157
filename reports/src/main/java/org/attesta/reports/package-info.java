/**
 * Documents for print: plain records in, PDF out. This module knows no feature of the application; whoever wants a
 * document fills its record.
 */
package org.attesta.reports;
