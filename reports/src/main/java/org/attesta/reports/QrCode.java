package org.attesta.reports;

import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.Map;
import net.sf.jasperreports.engine.JasperReportsContext;
import net.sf.jasperreports.renderers.AbstractRenderer;
import net.sf.jasperreports.renderers.Graphics2DRenderable;

/** The verification address as a QR code in lines, sharp at any size, with its quiet zone of four modules. */
final class QrCode extends AbstractRenderer implements Graphics2DRenderable {

    private static final int QUIET_ZONE = 4;

    private final String content;

    QrCode(String content) {
        this.content = content;
    }

    @Override
    public void render(JasperReportsContext context, Graphics2D page, Rectangle2D area) {
        page.setColor(Color.WHITE);
        page.fill(area);
        page.setColor(Color.BLACK);
        page.fill(modules(area));
    }

    /** One path for all modules: separate squares would show hairlines between them. */
    private Path2D modules(Rectangle2D area) {
        BitMatrix matrix = matrix();
        double module = Math.min(area.getWidth(), area.getHeight()) / matrix.getWidth();
        Path2D dark = new Path2D.Double();
        for (int y = 0; y < matrix.getHeight(); y++) {
            for (int x = 0; x < matrix.getWidth(); x++) {
                int end = x;
                while (end < matrix.getWidth() && matrix.get(end, y)) {
                    end++;
                }
                if (end > x) {
                    double left = area.getX() + x * module;
                    double top = area.getY() + y * module;
                    dark.append(new Rectangle2D.Double(left, top, (end - x) * module, module), false);
                    x = end;
                }
            }
        }
        return dark;
    }

    private BitMatrix matrix() {
        Map<EncodeHintType, Object> hints = Map.of(
                EncodeHintType.ERROR_CORRECTION,
                ErrorCorrectionLevel.M,
                EncodeHintType.MARGIN,
                QUIET_ZONE,
                EncodeHintType.CHARACTER_SET,
                "UTF-8");
        try {
            return new QRCodeWriter().encode(content, com.google.zxing.BarcodeFormat.QR_CODE, 0, 0, hints);
        } catch (WriterException e) {
            throw new IllegalArgumentException("verificationUrl does not fit a QR code", e);
        }
    }
}
