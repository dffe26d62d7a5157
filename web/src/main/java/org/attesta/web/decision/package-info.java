/** Decisions, as pages and as REST. */
package org.attesta.web.decision;
