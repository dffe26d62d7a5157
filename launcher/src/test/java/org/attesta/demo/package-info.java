/** What everybody finds who starts the demo. */
package org.attesta.demo;
