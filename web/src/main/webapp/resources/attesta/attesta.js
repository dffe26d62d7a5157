// The main menu on narrow screens, and one answer to two clicks.
(function () {
    'use strict';

    document.addEventListener('click', function (event) {
        var button = event.target.closest('.at-menubutton');
        if (button) {
            var open = button.getAttribute('aria-expanded') !== 'true';
            button.setAttribute('aria-expanded', String(open));
            document.body.classList.toggle('at-nav-open', open);
        }
        document.querySelectorAll('details.at-user[open]').forEach(function (menu) {
            if (!menu.contains(event.target)) {
                menu.removeAttribute('open');
            }
        });
    });

    document.addEventListener('keydown', function (event) {
        if (event.key === 'Escape') {
            document.querySelectorAll('details.at-user[open]').forEach(function (menu) {
                menu.removeAttribute('open');
                menu.querySelector('summary').focus();
            });
        }
    });

    // a form that is under way is not sent again; a file download would never come back, so it wears off
    document.addEventListener('submit', function (event) {
        var form = event.target;
        if (form.dataset.sent) {
            event.preventDefault();
            return;
        }
        form.dataset.sent = 'true';
        setTimeout(function () { delete form.dataset.sent; }, 4000);
    });
    window.addEventListener('pageshow', function () {
        document.querySelectorAll('form[data-sent]').forEach(function (form) { delete form.dataset.sent; });
    });

    // a button that fills an input and goes on to the next one
    document.addEventListener('click', function (event) {
        var button = event.target.closest('[data-fill]');
        if (button) {
            document.getElementById(button.dataset.fill).value = button.dataset.value;
            document.getElementById(button.dataset.next).focus();
        }
    });

    // the file chooser is a span around its input: the input itself takes the focus and the name
    function nameChoosers() {
        document.querySelectorAll('span.ui-fileupload-choose').forEach(function (chooser) {
            var input = chooser.querySelector('input[type=file]');
            var label = chooser.getAttribute('aria-labelledby');
            if (input && label) {
                input.setAttribute('aria-labelledby', label);
                input.setAttribute('tabindex', '0');
                input.removeAttribute('aria-hidden');
                chooser.removeAttribute('aria-labelledby');
                chooser.removeAttribute('tabindex');
            }
        });
    }
    document.addEventListener('DOMContentLoaded', function () {
        nameChoosers();
        if (window.jQuery) {
            window.jQuery(document).on('pfAjaxComplete', nameChoosers);
        }
    });

    // a part that opened by ajax takes the focus that its button had
    document.addEventListener('DOMContentLoaded', function () {
        if (window.jQuery) {
            window.jQuery(document).on('pfAjaxComplete', function () {
                var opened = document.querySelector('.at-focus');
                if (opened && !opened.dataset.seen && document.activeElement === document.body) {
                    opened.dataset.seen = 'true';
                    opened.focus();
                }
            });
        }
    });

    // a refusal is shown above a long form: go where it stands
    document.addEventListener('DOMContentLoaded', function () {
        if (window.jQuery) {
            window.jQuery(document).on('pfAjaxComplete', function () {
                var bad = document.querySelector('#messages .at-notice-bad');
                if (bad && bad.getBoundingClientRect().top < 0) {
                    bad.scrollIntoView();
                }
            });
        }
    });

    // nobody answered: say so, since the page looks as if nothing had been pressed
    document.addEventListener('DOMContentLoaded', function () {
        var unanswered = document.getElementById('unanswered');
        if (window.jQuery && unanswered) {
            window.jQuery(document).on('pfAjaxError', function () {
                unanswered.hidden = false;
                unanswered.scrollIntoView({block: 'nearest'});
            });
            window.jQuery(document).on('pfAjaxSuccess', function () {
                unanswered.hidden = true;
            });
        }
    });

    // a link to a closed gate opens it
    function openTarget() {
        var target = location.hash.length > 1 && document.getElementById(decodeURIComponent(location.hash.slice(1)));
        if (target && target.tagName === 'DETAILS') {
            target.open = true;
            target.scrollIntoView();
        }
    }
    window.addEventListener('hashchange', openTarget);
    document.addEventListener('DOMContentLoaded', openTarget);
})();
