/** Audits: as REST, and the pages of planner, client, auditors and experts. */
package org.attesta.web.audit;
