package org.attesta.reports;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.font.FontRenderContext;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import net.sf.jasperreports.engine.JasperReportsContext;
import net.sf.jasperreports.renderers.AbstractRenderer;
import net.sf.jasperreports.renderers.Graphics2DRenderable;

/** A pale text across the page, drawn as outlines. */
final class Watermark extends AbstractRenderer implements Graphics2DRenderable {

    private static final Color PALE = new Color(0xEC, 0xEE, 0xF2);
    private static final float TALLEST = 72;

    private final String text;

    Watermark(String text) {
        this.text = text;
    }

    @Override
    public void render(JasperReportsContext context, Graphics2D page, Rectangle2D area) {
        double diagonal = Math.hypot(area.getWidth(), area.getHeight()) * 0.78;
        FontRenderContext plain = new FontRenderContext(null, true, true);
        Font font = Glyphs.bold().deriveFont(TALLEST);
        double width = font.getStringBounds(text, plain).getWidth();
        Font fitting = font.deriveFont((float) Math.min(TALLEST, TALLEST * diagonal / width));
        Shape outline = fitting.createGlyphVector(plain, text).getOutline();
        Rectangle2D bounds = outline.getBounds2D();
        AffineTransform place = new AffineTransform();
        place.translate(area.getCenterX(), area.getCenterY());
        place.rotate(-Math.atan2(area.getHeight(), area.getWidth()));
        place.translate(-bounds.getCenterX(), -bounds.getCenterY());
        page.setColor(PALE);
        page.fill(place.createTransformedShape(outline));
    }
}
