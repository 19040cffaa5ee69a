package com.acme.shop.catalog.feed.generated;

/** Generated from supplier-feed.xsd; do not edit. */
public class FeedItem {

    protected String number;
    protected String title;
    protected String path;
    protected String price;
    protected int grams;

    public String getNumber() {
        return number;
    }

    public void setNumber(String value) {
        this.number = value;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String value) {
        this.title = value;
    }

    public String getPath() {
        return path;
    }

    public void setPath(String value) {
        this.path = value;
    }

    public String getPrice() {
        return price;
    }

    public void setPrice(String value) {
        this.price = value;
    }

    public int getGrams() {
        return grams;
    }

    public void setGrams(int value) {
        this.grams = value;
    }
}
