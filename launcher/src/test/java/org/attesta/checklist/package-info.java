/** Versions of the checklist that the body makes itself, against the running product. */
package org.attesta.checklist;
