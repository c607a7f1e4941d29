package id.lumbung.listing.rest;

import id.lumbung.listing.InnovationList;
import id.lumbung.platform.web.AnswersProblems;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.RequestBean;
import io.swagger.v3.oas.annotations.tags.Tag;

/** The list of innovations with where each stands in the current period. */
@Controller("/api/v1/innovations")
@Tag(name = "Innovations")
@AnswersProblems
class InnovationListController {
    private final InnovationList innovations;

    InnovationListController(InnovationList innovations) {
        this.innovations = innovations;
    }

    /** One page of the innovations, the last changed first unless another order is asked for. */
    @Get
    InnovationPage innovations(@RequestBean InnovationQuery query) {
        var filter = query.filter();
        return new InnovationPage(
                innovations.count(filter),
                query.page(),
                query.size(),
                InnovationPage.lines(
                        innovations.find(filter, query.order(), query.offset(), query.size()),
                        innovations.listing().zones()));
    }
}
