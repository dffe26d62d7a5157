package org.attesta.web.finding;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;

/** Backs {@code finding/show.xhtml}. */
@Named
@ViewScoped
public class FindingBacking extends FindingRecordBacking {}
