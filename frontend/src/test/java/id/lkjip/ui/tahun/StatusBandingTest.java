package id.lkjip.ui.tahun;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class StatusBandingTest {

    private static final List<Integer> TERSEDIA = List.of(2026, 2025, 2024, 2023, 2022, 2021);

    @Test
    void withoutAChoiceTheYearAndTheThreeStoredBeforeItAreCompared() {
        assertThat(StatusBanding.of(QueryParameters.empty(), 2025, TERSEDIA).tahun())
                .containsExactly(2022, 2023, 2024, 2025);
    }

    @Test
    void chosenYearsAreOrderedAndUnknownOnesLeftOut() {
        assertThat(StatusBanding.of(QueryParameters.of("banding", "2025,1999,2021,x,2021"), 2025, TERSEDIA)
                        .tahun())
                .containsExactly(2021, 2025);
    }

    @Test
    void addressNamesTheYearsInTimeOrder() {
        assertThat(StatusBanding.parameterTahun(Set.of(2025, 2022))).isEqualTo("2022,2025");
    }
}
