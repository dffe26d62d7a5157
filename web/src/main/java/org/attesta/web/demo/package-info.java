/** The administrator's levers over a demo. */
package org.attesta.web.demo;
