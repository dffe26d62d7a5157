/** Findings, as pages and as REST. */
package org.attesta.web.finding;
