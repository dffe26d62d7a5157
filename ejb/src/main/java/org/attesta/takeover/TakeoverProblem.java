package org.attesta.takeover;

import java.io.Serializable;
import org.attesta.shared.Text;

/**
 * Something in the file that stands in the way.
 *
 * @param row as the spreadsheet counts it; 0 where the whole sheet is meant
 * @param column empty where the whole row is meant
 * @param value what stands there, cut when it is long
 */
public record TakeoverProblem(String sheet, int row, String column, String value, Text message)
        implements Serializable {}
