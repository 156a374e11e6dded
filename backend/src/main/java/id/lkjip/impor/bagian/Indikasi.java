package id.lkjip.impor.bagian;

import id.lkjip.capaian.RumusCapaian;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** An indicator while the report is read: its name and spellings, its sasaran, and who is found to own it. */
final class Indikasi {

    private final String kode;
    private final String nama;
    private final Set<String> alias = new LinkedHashSet<>();
    private final String kodeSasaran;
    private final String namaSasaran;
    private @Nullable String satuan;
    private List<String> biro = new ArrayList<>();
    private int mutuBiro = Integer.MAX_VALUE;
    private RumusCapaian rumus = RumusCapaian.POSITIF;

    Indikasi(String kode, String nama, @Nullable String satuan, String kodeSasaran, String namaSasaran) {
        this.kode = kode;
        this.nama = nama;
        this.satuan = satuan;
        this.kodeSasaran = kodeSasaran;
        this.namaSasaran = namaSasaran;
    }

    String kode() {
        return kode;
    }

    String nama() {
        return nama;
    }

    String kodeSasaran() {
        return kodeSasaran;
    }

    String namaSasaran() {
        return namaSasaran;
    }

    @Nullable
    String satuan() {
        return satuan;
    }

    void satuan(@Nullable String lain) {
        if (satuan == null && lain != null && !lain.isBlank()) {
            satuan = lain;
        }
    }

    Set<String> alias() {
        return alias;
    }

    void alias(String lain) {
        String a = lain.strip();
        if (!a.isEmpty() && !a.equals(nama)) {
            alias.add(a);
        }
    }

    List<String> semuaNama() {
        var hasil = new ArrayList<String>();
        hasil.add(nama);
        hasil.addAll(alias);
        return hasil;
    }

    List<String> biro() {
        return biro;
    }

    /** Owners as one place states them; a place of lower rank number prevails. */
    void biro(List<String> pemilik, int mutu) {
        if (!pemilik.isEmpty() && mutu < mutuBiro) {
            biro = List.copyOf(pemilik);
            mutuBiro = mutu;
        }
    }

    RumusCapaian rumus() {
        return rumus;
    }

    void rumus(RumusCapaian lain) {
        rumus = lain;
    }
}
