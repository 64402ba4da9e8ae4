"""The building blocks of every screen; they take their colours, fonts and icons from the theme alone."""
