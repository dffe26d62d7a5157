/** Requests for evidence and evidence, as pages and as REST. */
package org.attesta.web.evidence;
