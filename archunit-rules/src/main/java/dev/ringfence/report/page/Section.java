package dev.ringfence.report.page;

/**
 * Describes a part of the page that has a heading.
 *
 * @param id the fragment of its address
 * @param link how the page's list of sections calls it
 * @param title its heading
 */
record Section(String id, String link, String title, Html body) {

    Html html() {
        return Html.of("""
                <section id="{}" aria-labelledby="{}-title">
                <h2 id="{}-title">{}</h2>
                {}</section>
                """, id, id, id, title, body);
    }

    Html entry() {
        return Html.of("<li><a href=\"#{}\">{}</a></li>", id, link);
    }
}
