package id.lkjip.akses.jejak;

import id.lkjip.akses.Pelaku;

/** A change that was made and stands in the audit trail, told to whatever in this process wants to know. */
public record PerubahanTercatat(Pelaku pelaku, Catatan catatan) {}
