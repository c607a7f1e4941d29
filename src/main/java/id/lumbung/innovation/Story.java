package id.lumbung.innovation;

import io.micronaut.data.annotation.Embeddable;

/** How it works and what it is good for, in the government's words (rancang bangun, tujuan, manfaat, hasil). */
@Embeddable
public record Story(String design, String aim, String benefit, String result) {
    public static final Story EMPTY = new Story("", "", "", "");
}
