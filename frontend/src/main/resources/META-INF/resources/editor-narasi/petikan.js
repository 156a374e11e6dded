/* Passages of a text as it is read: what is selected in it, and where one stands. */
(() => {
  'use strict';

  const SEKITAR = 120;

  /** The texts of an element as one, each with its place, so that a passage may go over several. */
  function simpul(akar) {
    const semua = [];
    let teks = '';
    const jalan = document.createTreeWalker(akar, NodeFilter.SHOW_TEXT);
    while (jalan.nextNode()) {
      semua.push({ simpul: jalan.currentNode, awal: teks.length });
      teks += jalan.currentNode.nodeValue;
    }
    return { semua, teks };
  }

  function titik(semua, di) {
    const satu = semua.filter((s) => s.awal <= di).pop();
    return [satu.simpul, Math.min(di - satu.awal, satu.simpul.nodeValue.length)];
  }

  window.lkjipPetikan = {
    /** Remembers what is selected in an element: a click elsewhere may end the selection. */
    pasang(akar) {
      if (akar.lkjipPasang) {
        return;
      }
      akar.lkjipPasang = true;
      const ingat = () => {
        if (!akar.isConnected) {
          document.removeEventListener('selectionchange', ingat);
          akar.lkjipPasang = false;
          return;
        }
        const pilihan = document.getSelection();
        if (!pilihan.rangeCount || pilihan.isCollapsed) {
          return;
        }
        const rentang = pilihan.getRangeAt(0);
        if (!akar.contains(rentang.commonAncestorContainer)) {
          return;
        }
        const depan = document.createRange();
        depan.selectNodeContents(akar);
        const belakang = depan.cloneRange();
        depan.setEnd(rentang.startContainer, rentang.startOffset);
        belakang.setStart(rentang.endContainer, rentang.endOffset);
        akar.lkjipPilihan = {
          kutipan: pilihan.toString().trim(),
          sebelum: depan.toString().slice(-SEKITAR),
          sesudah: belakang.toString().slice(0, SEKITAR),
        };
      };
      document.addEventListener('selectionchange', ingat);
    },

    /** What was selected last; only once. */
    ambil(akar) {
      const pilihan = akar.lkjipPilihan || null;
      akar.lkjipPilihan = null;
      return pilihan;
    },

    /** Selects a passage and brings it into view; the words are given as in the text, the blanks between may differ. */
    tunjuk(akar, kutipan) {
      const { semua, teks } = simpul(akar);
      const kata = kutipan.match(/[\p{L}\p{M}\p{N}]+/gu);
      if (!kata || !semua.length) {
        return;
      }
      const cocok = new RegExp(kata.join('[^\\p{L}\\p{M}\\p{N}]*'), 'u').exec(teks);
      if (!cocok) {
        return;
      }
      const rentang = document.createRange();
      rentang.setStart(...titik(semua, cocok.index));
      rentang.setEnd(...titik(semua, cocok.index + cocok[0].length));
      const pilihan = document.getSelection();
      pilihan.removeAllRanges();
      pilihan.addRange(rentang);
      rentang.startContainer.parentElement.scrollIntoView({ block: 'center' });
    },
  };
})();
