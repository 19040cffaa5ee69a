package com.acme.shop.erp;

/** An article as the old ERP system has it. */
public final class ArticleRecord {

    public String ARTNR;
    public int BESTAND;
    public char SPERR_KZ;
}
