package com.acme.shop.erp;

/** Asks the old ERP system. */
public final class ErpSystem {

    public ArticleRecord read(String artnr) {
        ArticleRecord read = new ArticleRecord();
        read.ARTNR = artnr;
        read.BESTAND = 40;
        read.SPERR_KZ = 'N';
        return read;
    }
}
