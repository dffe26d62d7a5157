/**
 * Certificates ({@code ISO/IEC 17021-1:2015, 8.2.2}): what was decided, as a document that never changes, and a status that
 * anyone can ask for.
 */
package org.attesta.certificate;
