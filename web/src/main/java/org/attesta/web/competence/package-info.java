/** People, their competences and declarations, as pages and as REST. */
package org.attesta.web.competence;
