from cms.blocks.content import ContentBlock
from cms.blocks.home import HomeBlock

__all__ = ["ContentBlock", "HomeBlock"]
