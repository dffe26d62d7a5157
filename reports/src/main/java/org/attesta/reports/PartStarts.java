package org.attesta.reports;

import java.util.OptionalInt;
import java.util.Set;
import net.sf.jasperreports.engine.JRPrintElement;
import net.sf.jasperreports.engine.JasperPrint;
import net.sf.jasperreports.engine.type.BandTypeEnum;

/** Where parts begin on filled pages. The template cannot know how high the first line of a part will be. */
final class PartStarts {

    private static final String TAG = "net.sf.jasperreports.export.accessibility.tag";

    private PartStarts() {}

    /**
     * The first part that must rather begin on the next page: its title is the last thing on a page, or it is the one before
     * the signatures and these would stand alone.
     *
     * @param signatures number of the part with the signatures, from 1; 0 where there is none
     * @param moved what begins on a page of its own already, which nothing can make better
     */
    static OptionalInt badly(JasperPrint print, int signatures, Set<Integer> moved) {
        int part = 0;
        for (var page : print.getPages()) {
            int before = part;
            boolean said = false;
            boolean continued = false;
            for (var element : page.getElements()) {
                if (isTitle(element)) {
                    part++;
                    said = false;
                } else if (isSaid(element)) {
                    said = true;
                    continued |= part == before;
                }
            }
            if (part > before && !said && !moved.contains(part)) {
                return OptionalInt.of(part);
            }
            boolean alone = before == signatures - 1 && before > 1 && part >= signatures && !continued;
            if (alone && !moved.contains(before)) {
                return OptionalInt.of(before);
            }
        }
        return OptionalInt.empty();
    }

    private static boolean isTitle(JRPrintElement element) {
        return "h2".equals(element.getPropertiesMap().getProperty(TAG));
    }

    private static boolean isSaid(JRPrintElement element) {
        var origin = element.getOrigin();
        return origin != null && origin.getBandType() == BandTypeEnum.DETAIL;
    }
}
