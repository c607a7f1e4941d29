package id.lumbung.benchmark.rest;

import id.lumbung.benchmark.ProvinceRanking;
import id.lumbung.benchmark.RankedRegion;
import id.lumbung.platform.web.AnswersProblems;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.QueryValue;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;

/** The ranking of the signed-in person's province. */
@Controller("/api/v1/province")
@Tag(name = "Figures")
@AnswersProblems
class ProvinceController {
    private final ProvinceRanking ranking;

    ProvinceController(ProvinceRanking ranking) {
        this.ranking = ranking;
    }

    /** All regions of the province, the published ones first and by verified index. */
    @Get("/ranking")
    List<RankedRegion> ranking(@QueryValue int year) {
        return ranking.ofYear(year);
    }
}
