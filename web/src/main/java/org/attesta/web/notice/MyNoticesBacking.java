package org.attesta.web.notice;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.List;
import org.attesta.notice.NoticeRow;
import org.attesta.notice.NoticeService;

/** Backs the part of the home page that says what one's own account was told. */
@Named
@RequestScoped
public class MyNoticesBacking {

    /** So many are shown; unread ones come first. */
    private static final int SHOWN = 10;

    @EJB
    NoticeService notices;

    private List<NoticeRow> items;
    private long unread;

    @PostConstruct
    void read() {
        items = notices.mine(SHOWN);
        unread = notices.unread();
    }

    /** Those that are shown are read now. */
    public String markRead() {
        notices.markRead(items.stream().map(NoticeRow::id).toList());
        return "/home?faces-redirect=true";
    }

    public List<NoticeRow> getItems() {
        return items;
    }

    public long getUnread() {
        return unread;
    }
}
