package org.attesta.application;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.List;

/** What the settings and the agreed audit time make of the fees, before anybody changes a line. */
public record FeeOffer(String currency, List<FeeLine> lines, BigDecimal vatPercent, String travel)
        implements Serializable {}
