/** The organisations that apply and are certified, and their sites (ISO/IEC 17021-1 9.1.1 b). */
package org.attesta.client;
