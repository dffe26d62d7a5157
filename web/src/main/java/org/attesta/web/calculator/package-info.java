/** The calculators of contract §3: the same code as the real use, without state. */
package org.attesta.web.calculator;
