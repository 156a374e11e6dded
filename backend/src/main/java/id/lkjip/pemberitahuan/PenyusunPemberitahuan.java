package id.lkjip.pemberitahuan;

import id.lkjip.akses.Operasi;
import id.lkjip.akses.Pelaku;
import id.lkjip.narasi.Alur;
import id.lkjip.narasi.AngkaBerubah;
import id.lkjip.narasi.Narasi;
import id.lkjip.narasi.Seksi;
import id.lkjip.narasi.SeksiService;
import id.lkjip.narasi.StatusNarasi;
import id.lkjip.narasi.komentar.UtasKomentar;
import id.lkjip.narasi.komentar.UtasKomentar.Komentar;
import id.lkjip.pemberitahuan.Pemberitahuan.Keadaan;
import id.lkjip.pemberitahuan.Pemberitahuan.Kiriman;
import id.lkjip.perencanaan.TahunAnggaran.BiroRef;
import id.lkjip.shared.Ids;
import id.lkjip.shared.WaktuWib;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Says what the people of a year are to be told, from how its sections stand. Pure: the same state gives the same notices
 * with the same ids, whenever and however often it is asked.
 */
final class PenyusunPemberitahuan {

    /** Days before the due date from which on it is near. */
    static final int HARI_SEBELUM_TENGGAT = 7;

    /** What was said longer ago is not told any more. */
    static final Duration KOMENTAR_TERLAMA = Duration.ofDays(30);

    private static final int URAIAN_TERPANJANG = 200;

    private final List<Penerima> penerima;
    private final @Nullable Pelaku penyebab;
    private final Instant saat;
    private final List<Pemberitahuan> hasil = new ArrayList<>();

    /**
     * For some people at a moment.
     *
     * @param penyebab who changed the figures that are others now; {@code null} when that is not known
     */
    PenyusunPemberitahuan(List<Penerima> penerima, @Nullable Pelaku penyebab, Instant saat) {
        this.penerima = penerima;
        this.penyebab = penyebab;
        this.saat = saat;
    }

    /** All that holds now. */
    List<Pemberitahuan> susun(List<Seksi> seksi, Collection<Narasi> narasi, List<UtasKomentar> utas) {
        Map<String, Alur> alur = narasi.stream()
                .filter(n -> n.alur() != null)
                .collect(Collectors.toMap(Narasi::id, n -> Objects.requireNonNull(n.alur())));
        Map<String, Seksi> perKode = new HashMap<>();
        for (Seksi satu : seksi) {
            perKode.put(satu.kode(), satu);
            due(satu);
            Optional.ofNullable(alur.get(satu.kode())).ifPresent(a -> {
                stepped(satu, a);
                changed(satu, a);
            });
        }
        for (UtasKomentar satu : utas) {
            Optional.ofNullable(perKode.get(satu.narasi())).ifPresent(s -> commented(s, satu));
        }
        return List.copyOf(hasil);
    }

    private void due(Seksi satu) {
        LocalDate tenggat = satu.tenggat();
        LocalDate hariIni = saat.atZone(WaktuWib.ZONA).toLocalDate();
        if (tenggat == null || !waitsForWriting(satu) || hariIni.isBefore(tenggat.minusDays(HARI_SEBELUM_TENGGAT))) {
            return;
        }
        // Each stage is a notice of its own, so that one that was read comes back when it gets serious.
        String tahap;
        String uraian;
        if (hariIni.isBefore(tenggat)) {
            tahap = "SEGERA";
            uraian = "Tenggat " + WaktuWib.tulis(tenggat);
        } else if (hariIni.equals(tenggat)) {
            tahap = "HARI_INI";
            uraian = "Tenggat hari ini, " + WaktuWib.tulis(tenggat);
        } else {
            tahap = "LEWAT";
            uraian = "Lewat tenggat " + WaktuWib.tulis(tenggat) + ", belum diajukan";
        }
        tell(
                satu,
                new Perkara(JenisPemberitahuan.TENGGAT_DEKAT, Ids.of(satu.kode(), tenggat, tahap), null, uraian, saat),
                p -> writes(p, satu));
    }

    /** A published section may be written anew, but nobody waits for it. */
    private static boolean waitsForWriting(Seksi satu) {
        return satu.status() == StatusNarasi.DRAF || satu.status() == StatusNarasi.PERLU_PERBAIKAN;
    }

    private void stepped(Seksi satu, Alur alur) {
        alur.langkah().stream()
                .filter(l -> l.menjadi() == satu.status())
                .reduce((a, b) -> b)
                .ifPresent(langkah -> {
                    JenisPemberitahuan jenis = satu.status() == StatusNarasi.DIAJUKAN
                            ? JenisPemberitahuan.DIAJUKAN
                            : JenisPemberitahuan.DIKEMBALIKAN;
                    Operasi operasi =
                            satu.status() == StatusNarasi.DIAJUKAN ? Operasi.SETUJUI_NARASI : Operasi.SUNTING_NARASI;
                    if (satu.status() == StatusNarasi.DIAJUKAN || satu.status() == StatusNarasi.PERLU_PERBAIKAN) {
                        tell(
                                satu,
                                new Perkara(
                                        jenis,
                                        Ids.of(satu.kode(), langkah.pada().toEpochMilli()),
                                        langkah.nama(),
                                        langkah.catatan(),
                                        langkah.pada()),
                                p -> !p.akun().equals(langkah.oleh()) && SeksiService.boleh(p, operasi, satu));
                    }
                });
    }

    private void changed(Seksi satu, Alur alur) {
        if (satu.perubahanAngka().isEmpty()) {
            return;
        }
        // Other figures again are another occasion.
        String sidik = UUID.nameUUIDFromBytes(satu.perubahanAngka().toString().getBytes(StandardCharsets.UTF_8))
                .toString();
        tell(
                satu,
                new Perkara(
                        JenisPemberitahuan.ANGKA_BERUBAH,
                        Ids.of(satu.kode(), alur.revisi(), sidik),
                        penyebab == null ? null : penyebab.nama(),
                        satu.perubahanAngka().stream()
                                .map(AngkaBerubah::uraian)
                                .distinct()
                                .collect(Collectors.joining("; ")),
                        saat),
                p -> writes(p, satu));
    }

    private void commented(Seksi satu, UtasKomentar utas) {
        Set<String> ikut = new HashSet<>();
        for (int i = 0; i < utas.isi().size(); i++) {
            Komentar kata = utas.isi().get(i);
            if (!kata.pada().isBefore(saat.minus(KOMENTAR_TERLAMA))) {
                Set<String> sebelumnya = Set.copyOf(ikut);
                tell(
                        satu,
                        new Perkara(
                                JenisPemberitahuan.DIKOMENTARI,
                                Ids.of(utas.id(), i),
                                kata.nama(),
                                kata.teks(),
                                kata.pada()),
                        p -> !p.akun().equals(kata.oleh()) && (sebelumnya.contains(p.akun()) || writes(p, satu)));
            }
            ikut.add(kata.oleh());
        }
    }

    private static boolean writes(Pelaku pelaku, Seksi satu) {
        return SeksiService.boleh(pelaku, Operasi.SUNTING_NARASI, satu);
    }

    /** An occasion, whoever is told of it. */
    private record Perkara(
            JenisPemberitahuan jenis,
            String kunci,
            @Nullable String oleh,
            @Nullable String uraian,
            Instant pada) {}

    private void tell(Seksi satu, Perkara perkara, Predicate<Pelaku> siapa) {
        for (Penerima p : penerima) {
            if (!siapa.test(p.pelaku())) {
                continue;
            }
            boolean sendiri = perkara.jenis() == JenisPemberitahuan.ANGKA_BERUBAH
                    && penyebab != null
                    && penyebab.akun().equals(p.pelaku().akun());
            hasil.add(new Pemberitahuan(
                    Ids.of(perkara.jenis(), perkara.kunci(), p.pelaku().akun()),
                    p.pelaku().akun(),
                    perkara.jenis(),
                    satu.kode(),
                    satu.perangkatDaerah(),
                    satu.tahun(),
                    SeksiService.sebut(satu),
                    satu.pemilik().stream().map(BiroRef::nama).toList(),
                    perkara.oleh(),
                    shortened(perkara.uraian()),
                    perkara.pada(),
                    saat,
                    sendiri ? Keadaan.SENDIRI : Keadaan.BERLAKU,
                    false,
                    p.bersurel() && !sendiri ? Kiriman.MENUNGGU : Kiriman.TIDAK));
        }
    }

    private static @Nullable String shortened(@Nullable String teks) {
        if (teks == null) {
            return null;
        }
        String satuBaris = teks.strip().replaceAll("\\s+", " ");
        return satuBaris.length() <= URAIAN_TERPANJANG
                ? satuBaris
                : satuBaris.substring(
                                0, satuBaris.offsetByCodePoints(0, satuBaris.codePointCount(0, URAIAN_TERPANJANG - 1)))
                        + "…";
    }
}
