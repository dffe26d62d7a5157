/** The main job, from an application to a certificate that a stranger can check, over REST and through the pages. */
package org.attesta.job;
