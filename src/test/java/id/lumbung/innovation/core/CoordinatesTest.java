package id.lumbung.innovation.core;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class CoordinatesTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
                    -7.47222, 112.43333                 | -7.47222, 112.43333
                    -7.4722212345678,112.4333387654321  | -7.47222, 112.43334
                    -7,47222; 112,43333                 | -7.47222, 112.43333
                    -7,47222, 112,43333                 | -7.47222, 112.43333
                    −7.47222 112.43333                  | -7.47222, 112.43333
                    5.5483, 95.3238                     | 5.54830, 95.32380
                    -7, 112                             | -7.00000, 112.00000
                    90, -180                            | 90.00000, -180.00000
                    """)
    void a_place_is_read_as_maps_and_people_write_it(String typed, String place) {
        assertThat(Coordinates.parse(typed)).get().hasToString(place);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-7.47222", "90.00001, 0", "0, 180.1", "alun-alun", "7°28'S 112°26'E", "1, 2, 3"})
    void anything_else_is_no_place(String typed) {
        assertThat(Coordinates.parse(typed)).isEmpty();
    }
}
