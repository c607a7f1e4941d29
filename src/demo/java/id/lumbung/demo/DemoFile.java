package id.lumbung.demo;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import javax.imageio.ImageIO;

/** A small real file that stands for evidence. */
record DemoFile(UUID id, String name, String mediaType, byte[] bytes) {

    /** One page that says what it would be, and that it is an example. */
    static DemoFile pdf(UUID id, String name, List<String> lines) {
        return new DemoFile(id, name + ".pdf", "application/pdf", pdf(lines));
    }

    /** A picture in which no two names look alike. */
    static DemoFile png(UUID id, String name) {
        return new DemoFile(id, name + ".png", "image/png", png(new Seeded("picture " + id)));
    }

    String sha256() {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] pdf(List<String> lines) {
        var text = new StringBuilder("BT /F1 16 Tf 60 780 Td 26 TL\n");
        lines.forEach(it -> text.append('(').append(escaped(it)).append(") '\n"));
        text.append("ET");
        var objects = List.of(
                "<< /Type /Catalog /Pages 2 0 R >>",
                "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
                "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R"
                        + " /Resources << /Font << /F1 5 0 R >> >> >>",
                "<< /Length " + text.length() + " >>\nstream\n" + text + "\nendstream",
                "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>");
        return assembled(objects).getBytes(StandardCharsets.ISO_8859_1);
    }

    private static String assembled(List<String> objects) {
        var file = new StringBuilder("%PDF-1.4\n");
        var places = new ArrayList<Integer>();
        for (int i = 0; i < objects.size(); i++) {
            places.add(file.length());
            file.append(i + 1).append(" 0 obj\n").append(objects.get(i)).append("\nendobj\n");
        }
        int table = file.length();
        file.append("xref\n0 ").append(objects.size() + 1).append("\n0000000000 65535 f \n");
        places.forEach(it -> file.append(String.format(java.util.Locale.ROOT, "%010d 00000 n \n", it)));
        return file.append("trailer\n<< /Size ")
                .append(objects.size() + 1)
                .append(" /Root 1 0 R >>\nstartxref\n")
                .append(table)
                .append("\n%%EOF\n")
                .toString();
    }

    private static String escaped(String line) {
        return line.replace("\\", "\\\\").replace("(", "\\(").replace(")", "\\)");
    }

    private static byte[] png(Seeded chance) {
        var picture = new BufferedImage(320, 200, BufferedImage.TYPE_INT_RGB);
        var pen = picture.createGraphics();
        pen.setColor(new Color(0xF6F6F2));
        pen.fillRect(0, 0, 320, 200);
        for (int i = 0; i < 6; i++) {
            pen.setColor(Color.getHSBColor(chance.below(360) / 360f, 0.35f, 0.75f));
            pen.fillRect(20, 20 + i * 28, 60 + chance.below(200), 16);
        }
        pen.dispose();
        var bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(picture, "png", bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
