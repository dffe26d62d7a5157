package org.attesta.web.evidence;

import jakarta.faces.context.FacesContext;
import org.primefaces.component.fileupload.FileUpload;
import org.primefaces.model.file.UploadedFile;

/**
 * Takes a file whatever it is called, such as {@code Report%20final.pdf}: evidence is kept under its hash, and its name
 * is made harmless before anybody sees it. Stands in for PrimeFaces' own in {@code faces-config.xml}.
 */
public class AnyNameFileUpload extends FileUpload {

    @Override
    public void validateFilename(FacesContext context, UploadedFile file) {
        // no name is a reason to refuse what a client shows
    }
}
