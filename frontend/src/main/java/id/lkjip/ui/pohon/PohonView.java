package id.lkjip.ui.pohon;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.treegrid.TreeGrid;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;

@Route("")
@PageTitle("Pohon kinerja")
@PermitAll
class PohonView extends Div {
    private static final long serialVersionUID = 1L;

    PohonView() {
        TreeGrid<String> grid = new TreeGrid<>();
        grid.addHierarchyColumn(s -> s).setHeader("A");
        grid.setItems(
                java.util.List.of("a", "b"), s -> s.length() < 3 ? java.util.List.of(s + "x") : java.util.List.of());
        add(new H1("Pohon kinerja"), grid);
    }
}
