/**
 * The application for certification, its review, the proposal and the agreement (ISO/IEC 17021-1 9.1.1, 9.1.2, 5.1.2;
 * rulebook §5.2, arrows A1–A10). Tells {@link org.attesta.application.ApplicationEvent}.
 */
package org.attesta.application;
