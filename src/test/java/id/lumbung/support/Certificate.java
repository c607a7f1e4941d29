package id.lumbung.support;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.Base64;

/**
 * A certificate for {@code localhost} that signed itself, as a server and those who trust it want it.
 *
 * @param certificate as PEM
 * @param key as PEM, for its owner only
 * @param authorities a store for a virtual machine that trusts it and nobody else
 */
public record Certificate(Path certificate, Path key, Path authorities) {
    public static final String PASSWORD = "changeit";

    /** Makes one in a folder, with the tool of the JDK. */
    public static Certificate make(Path folder) throws IOException, InterruptedException, GeneralSecurityException {
        var made = folder.resolve("server.p12");
        var tool = Path.of(System.getProperty("java.home"), "bin", "keytool").toString();
        var process = new ProcessBuilder(
                        tool,
                        "-genkeypair",
                        "-alias",
                        "server",
                        "-keyalg",
                        "RSA",
                        "-dname",
                        "CN=localhost",
                        "-ext",
                        "san=dns:localhost",
                        "-storetype",
                        "PKCS12",
                        "-storepass",
                        PASSWORD,
                        "-keystore",
                        made.toString())
                .inheritIO()
                .start();
        if (process.waitFor() != 0) {
            throw new IOException("keytool made no certificate");
        }
        var store = KeyStore.getInstance(made.toFile(), PASSWORD.toCharArray());
        var certificate = store.getCertificate("server");
        var result = new Certificate(
                folder.resolve("server.crt"), folder.resolve("server.key"), folder.resolve("authorities.p12"));
        Files.writeString(result.certificate, pem("CERTIFICATE", certificate.getEncoded()));
        Files.createFile(
                result.key, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.writeString(
                result.key,
                pem(
                        "PRIVATE KEY",
                        store.getKey("server", PASSWORD.toCharArray()).getEncoded()));
        var trusted = KeyStore.getInstance("PKCS12");
        trusted.load(null, null);
        trusted.setCertificateEntry("server", certificate);
        try (var out = Files.newOutputStream(result.authorities)) {
            trusted.store(out, PASSWORD.toCharArray());
        }
        return result;
    }

    private static String pem(String kind, byte[] content) {
        var lines = Base64.getMimeEncoder(64, "\n".getBytes(US_ASCII)).encodeToString(content);
        return "-----BEGIN " + kind + "-----\n" + lines + "\n-----END " + kind + "-----\n";
    }
}
