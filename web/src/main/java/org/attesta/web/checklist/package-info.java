/** The checklists themselves, as pages and as JSON; answers to them belong to the audits. */
package org.attesta.web.checklist;
